/* The chart beside the table of figures: drawn from the table itself, in the page's own colours. Without it nothing is missing. */
(() => {
  'use strict';
  const figure = document.querySelector('figure.chart');
  const table = document.querySelector('table.figures');
  if (!figure || !table || !window.echarts) return;
  const SHAPES = [['circle', '●'], ['rect', '■'], ['triangle', '▲'], ['diamond', '◆'], ['emptyCircle', '○'], ['emptyRect', '□'], ['emptyTriangle', '△'], ['emptyDiamond', '◇']];
  document.documentElement.classList.add('scripted');
  const years = [...table.querySelectorAll('thead [data-year]')].map(head => head.dataset.year);
  const rows = [...table.querySelectorAll('tbody tr')].map(tr => ({
    body: tr.dataset.body, key: tr.querySelector('.key'),
    values: [...tr.querySelectorAll('td')].map(td => td.dataset.value === undefined ? null : Number(td.dataset.value)),
  }));
  const greatest = row => Math.max(...row.values.map(value => value ?? -1));
  const drawn = rows.filter(row => greatest(row) >= 0).sort((a, b) => greatest(b) - greatest(a)).slice(0, SHAPES.length);
  if (!drawn.length) return;
  drawn.sort((a, b) => rows.indexOf(a) - rows.indexOf(b));
  drawn.forEach((row, at) => { row.key.textContent = SHAPES[at][1]; row.key.classList.add('line-' + (at + 1)); });
  const caption = figure.querySelector('figcaption');
  if (drawn.length < rows.length) caption.textContent = caption.dataset.some.replace('{0}', drawn.length);
  figure.hidden = false;
  figure.closest('.trend').classList.add('drawn');
  const canvas = figure.querySelector('.canvas');
  const chart = echarts.init(canvas);

  function draw() {
    const style = getComputedStyle(document.documentElement);
    const token = name => style.getPropertyValue(name).trim();
    const fontSize = Math.round(parseFloat(style.fontSize) * 0.8125);
    const text = { color: token('--ink-soft'), fontSize, fontFamily: getComputedStyle(document.body).fontFamily };
    const one = years.length === 1;
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { enabled: true, description: canvas.getAttribute('aria-label') }, decal: { show: one } },
      textStyle: text,
      grid: { left: 8, right: 16, top: fontSize * 3, bottom: 8, containLabel: true },
      xAxis: one
        ? { type: 'category', data: drawn.map((_, at) => SHAPES[at][1]), axisLabel: text, axisLine: { lineStyle: { color: token('--rule-strong') } }, axisTick: { show: false } }
        : { type: 'category', data: years, boundaryGap: true, axisLabel: text, axisLine: { lineStyle: { color: token('--rule-strong') } }, axisTick: { alignWithLabel: true } },
      yAxis: { type: 'value', name: figure.dataset.unit, nameTextStyle: text, min: 0, minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: token('--rule') } } },
      series: one
        ? [{ type: 'bar', barMaxWidth: 48, data: drawn.map((row, at) => ({ value: row.values[0], itemStyle: { color: token('--line-' + (at + 1)) } })), label: { show: true, position: 'top', ...text } }]
        : drawn.map((row, at) => ({
          type: 'line', name: row.body, data: row.values, connectNulls: false, symbol: SHAPES[at][0], symbolSize: fontSize * 0.75, showAllSymbol: true,
          lineStyle: { width: 2, type: at < 4 ? 'solid' : 'dashed', color: token('--line-' + (at + 1)) }, itemStyle: { color: token('--line-' + (at + 1)) },
          emphasis: { lineStyle: { width: 5 } },
        })),
    }, true);
  }
  draw();
  new ResizeObserver(() => chart.resize()).observe(canvas);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  if (years.length > 1) {
    for (const [type, action] of [['mouseover', 'highlight'], ['focusin', 'highlight'], ['mouseout', 'downplay'], ['focusout', 'downplay']]) {
      table.addEventListener(type, e => {
        const body = e.target.closest('tbody tr')?.dataset.body;
        const at = drawn.findIndex(row => row.body === body);
        if (at >= 0) chart.dispatchAction({ type: action, seriesIndex: at });
      });
    }
  }
})();
