# What the README and the guides tell people to type works: blocks that begin with ```sh run are run, word for word.

runnable() { awk '/^```sh run$/ { on = 1; next } /^```/ { on = 0 } on' "$1"; }

test_every_runnable_command_of_the_readmes_and_guides_runs() {
  local file line ran=0
  for file in README.md README.zh-CN.md CONTRIBUTING.md docs/guides/*/*.md; do
    while read -r line; do
      call bash -c "$line"
      # 1 means: all files were processed and errors were found in them.
      [ "$status" -le 1 ] && [ -n "$out" ] && [ -z "$err" ] || fail "$file: $line"
      ran=$((ran + 1))
    done < <(runnable "$file")
  done
  [ "$ran" -ge 10 ] || fail "only $ran runnable commands were found"
}

test_both_readmes_give_the_same_commands_and_name_the_same_folders() {
  same() { grep -oE '(\./gongkai [a-z]+|bin/[a-z]+)' "$1" | sort -u; }
  [ -n "$(same README.md)" ] || fail 'no commands found'
  [ "$(same README.md)" = "$(same README.zh-CN.md)" ] || fail 'the commands of the two READMEs differ'
  headings() { grep -c '^## ' "$1"; }
  [ "$(headings README.md)" = "$(headings README.zh-CN.md)" ] || fail 'the outlines of the two READMEs differ'
}

test_every_link_between_documents_leads_somewhere() {
  local file target broken=''
  for file in *.md docs/*.md docs/adr/*.md docs/guides/*/*.md; do
    for target in $(grep -oE '\]\([^)#: ]+' "$file" | sed 's/](//'); do
      [ -e "$(dirname "$file")/$target" ] || broken+="$file → $target"$'\n'
    done
  done
  [ -z "$broken" ] || fail "$broken"
}
