# ./gongkai demo as the README promises it: it says when it is ready, answers there, and ends when told to.

get() { # PORT PATH: what the web server on this machine answers
  exec 3<>"/dev/tcp/127.0.0.1/$1"
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&3
  tr -d '\r' <&3
  exec 3>&-
}

test_the_demo_says_ready_last_answers_there_and_ends_when_told() {
  scratch
  env -i ./gongkai demo --port 0 --data "$scratch/data" >"$scratch/out" 2>"$scratch/err" </dev/null &
  local demo=$! waited=0
  while ! grep -q '^READY ' "$scratch/out"; do
    kill -0 "$demo" 2>/dev/null || fail "ended early: $(<"$scratch/err")"
    [ "$waited" -lt 2400 ] || { kill "$demo"; fail 'not ready after 240 s'; }
    sleep 0.1
    waited=$((waited + 1))
  done
  last=$(tail -n 1 "$scratch/out")
  port=$(sed -n 's|^READY http://[^:]*:\([0-9]*\).*|\1|p' "$scratch/out")
  health=$(get "$port" /actuator/health/readiness)
  page=$(get "$port" /)
  kill "$demo"
  wait "$demo" || true
  [[ $last == READY* ]] || fail "READY is not the last line but: $last"
  [[ $health == *' 200 '* && $health == *UP* ]] || fail "health: $health"
  [[ $page == *' 200 '* || $page == *' 302 '* ]] || fail "page: ${page:0:300}"
}
