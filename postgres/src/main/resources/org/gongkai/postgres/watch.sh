# Becomes the server ("$@"), and leaves a watch behind that asks the server to stop when standard input ends, that is, when
# the process that started it is gone, however it went. The watch hears nothing else, and asks only the process that the
# folder's own note names and that works in the folder; a server still about to write its note is waited for.
#   sh -c "$this" gongkai-postgres-watch FOLDER postgres ARGUMENTS…
folder=$1
shift
server=$$
exec 3<&0 </dev/null
(
  (
    exec >/dev/null 2>&1
    read -r _ <&3
    seconds=0
    while [ -e "/proc/$server" ] && [ "$seconds" -lt 60 ]; do
      if read -r noted _ <"$folder/postmaster.pid" && [ "$noted" = "$server" ]; then
        [ "/proc/$server/cwd" -ef "$folder" ] && kill -INT "$server"
        break
      fi
      sleep 1
      seconds=$((seconds + 1))
    done
  ) &
)
exec 3<&-
exec "$@"
