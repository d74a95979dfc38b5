# ./gongkai as people start it: from anywhere, by any path, with whatever environment they have.

test_without_arguments_and_with_help_it_gives_an_overview_in_both_languages() {
  for arguments in '' --help -h help; do
    call env -i ./gongkai $arguments
    expect_exit 0
    expect_out '用法：./gongkai'
    expect_out 'Usage: ./gongkai'
  done
}

test_an_unknown_command_gets_one_clear_line_and_exit_2() {
  call ./gongkai 核对
  expect_exit 2
  expect_one_line_err
  expect_err '没有“核对”这个命令'
  [ -z "$out" ] || fail 'nothing belongs on stdout'
}

test_it_works_with_an_empty_environment_and_a_chinese_file_name() {
  scratch
  cp docs/examples/*.txt "$scratch/年度 报告.txt"
  call env -i ./gongkai read --format=json "$scratch/年度 报告.txt"
  expect_exit 0
  expect_out '年度 报告.txt'
}

test_it_works_through_a_symbolic_link_from_another_folder() {
  scratch
  ln -s "$PWD/gongkai" "$scratch/公开"
  cp docs/examples/*.txt "$scratch/报告.txt"
  cd "$scratch"
  call env -i ./公开 read --format=json 报告.txt
  expect_exit 0
  expect_out '"报告.txt"'
}

test_the_exit_code_of_the_command_is_the_exit_code_of_the_launcher() {
  call ./gongkai read 没有这个文件.txt
  expect_exit 2
  expect_one_line_err
  expect_err '没有这个文件.txt'
}

test_a_later_start_of_read_on_one_file_takes_at_most_a_second() {
  local best=99999 start took
  for _ in 1 2 3 4 5; do
    start=$(date +%s%N)
    ./gongkai read --format=json docs/examples/*.txt >/dev/null
    took=$((($(date +%s%N) - start) / 1000000))
    if [ "$took" -lt "$best" ]; then best=$took; fi
  done
  [ "$best" -le 1000 ] || fail "best of five: $best ms"
}

test_two_first_starts_at_once_build_once_and_both_succeed() {
  rm -f target/app/stamp
  call bash -c './gongkai due --rules >/dev/null & first=$!; ./gongkai due --rules >/dev/null; wait "$first"'
  expect_exit 0
  [ "$(grep -c 'a few minutes' <<<"$err")" = 1 ] || fail 'expected exactly one build'
}

test_every_command_of_the_command_line_is_known_to_the_launcher() {
  local name
  for name in $(sed -n 's/.*commands.put("\([a-z]*\)".*/\1/p' cli/src/main/java/org/gongkai/cli/CommandTree.java); do
    call ./gongkai "$name" --help
    [ "$status" = 0 ] || fail "$name"
  done
}
