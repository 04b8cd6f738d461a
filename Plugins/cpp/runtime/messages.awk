# What the compiler said, without how it got there. What is wrong with the driver or the kit's header is that the solution
# does not fit: one line, and only when there is nothing else.
/^In file included from / || /^ +from / || /^[0-9]+ (error|warning)s?.* generated\.$/ { next }
/^[^ ].*: note: in instantiation of .*judge_kit::/ { skip = 1; next }
/^(driver\.h|\/kit\/base\/[a-z]+\.h):/ {
  skip = 1
  if (misfit == "" && match($0, /error: /)) misfit = substr($0, RSTART)
  of_user = 0
  next
}
/^[^ ].*: (fatal )?error: |^(fatal )?error: / { skip = 0; of_user = 1; errors++ }
/^[^ ].*: note: / { skip = !of_user }
!skip {
  gsub(/\/[^ ]*\/include\/c\+\+\/[0-9.]+\//, "")
  text = text $0 "\n"
}

END {
  sub(/static assertion failed( due to requirement '.*')?: /, "", misfit)
  sub(/cannot form a reference to 'void'/, "it returns nothing", misfit)
  if (errors || misfit == "") printf "%s", text
  else print "driver.h:1: " misfit
}
