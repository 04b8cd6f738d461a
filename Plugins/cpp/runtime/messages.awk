# What the compiler and the linker said, as the user should read it.
#
# An error in a header of the system is told once for each line of the user's that led to it, without how. Errors in
# the driver mean that the solution does not fit: only the first of them is told, and only when there is nothing else.

function user_line() { return $0 ~ /^(Solution|main)\.cpp:/ }

function end_of_error() {
  if (!(in_header && text != "" && (led_to_by == "" || led_to_by in told))) text = text error
  told[led_to_by] = 1
  error = led_to_by = ""
}

{
  sub(/^\.\//, "")
  gsub(/\/[^ ]*\/include\/c\+\+\/[0-9.]+\//, "")
}
/^In file included from / || /^ +from / || /^>>> / || /^[0-9]+ (error|warning)s?.* generated\.$/ { next }
/^collect2: / { next }
sub(/^.*undefined reference to /, "error: undefined reference to ") { }
/^driver\.h:|^\/kit\/base\/[a-z]+\.h:/ {
  end_of_error()
  if (misfit == "" && match($0, /error: /)) misfit = substr($0, RSTART)
  shown = in_error = 0
  next
}
/^[^ ].*: (fatal )?error: |^(fatal )?error: / {
  end_of_error()
  in_error = shown = 1
  in_header = /^[^ ]+:[0-9]+:/ && !user_line()
  notes = 0
  sub(/^[^ ]*(mold|ld|lld): error: /, "error: ")
}
/^[^ ].*: note: / {
  if (in_header && user_line() && led_to_by == "") led_to_by = substr($0, 1, index($0, ": note: "))
  shown = in_error && (in_header ? user_line() : user_line() || ++notes <= 3)
}
shown { error = error $0 "\n" }

END {
  end_of_error()
  sub(/static assertion failed( due to requirement '.*')?: /, "", misfit)
  sub(/cannot form a reference to 'void'/, "it returns nothing", misfit)
  if (text != "" || misfit == "") printf "%s", text
  else print "driver.h:1: " misfit
}
