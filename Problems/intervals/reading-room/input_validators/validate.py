"""Accepts exactly the inputs that the statement allows: exit code 42."""
import re
import sys

NUMBER = r"(0|[1-9][0-9]{0,9})"

lines = sys.stdin.buffer.read().decode("ascii").split("\n")
assert lines.pop() == "", "the last line ends with a newline"
assert re.fullmatch(NUMBER, lines[0]), "n"
assert 1 <= int(lines[0]) <= 100_000, "n is out of range"
assert len(lines) == int(lines[0]) + 1, "there are n visitors"
for line in lines[1:]:
    match = re.fullmatch(NUMBER + " " + NUMBER, line)
    assert match, line
    arrival, leaving = map(int, match.groups())
    assert arrival < leaving <= 1_000_000_000, line
sys.exit(42)
