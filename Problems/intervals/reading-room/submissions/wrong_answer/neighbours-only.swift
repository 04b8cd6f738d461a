// Counts runs in which everybody meets the visitor who came just before.
let count = Int(readLine()!)!
let visitors = (0..<count)
  .map { _ in readLine()!.split(separator: " ").map { Int($0)! } }
  .sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
var run = 0
var most = 0
var lastLeaving = -1
for visitor in visitors {
  run = visitor[0] < lastLeaving ? run + 1 : 1
  most = max(most, run)
  lastLeaving = visitor[1]
}
print(most)
