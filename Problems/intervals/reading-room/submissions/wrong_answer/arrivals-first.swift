// In the same second arrivals come before leavings.
let count = Int(readLine()!)!
var events: [(time: Int, change: Int)] = []
for _ in 0..<count {
  let times = readLine()!.split(separator: " ").map { Int($0)! }
  events.append((times[0], 1))
  events.append((times[1], -1))
}
events.sort { ($0.time, -$0.change) < ($1.time, -$1.change) }

var here = 0
var most = 0
for event in events {
  here += event.change
  most = max(most, here)
}
print(most)
