// Walks through all seconds of the day, of which there may be 1 000 000 000.
let count = Int(readLine()!)!
var arrivals: [Int] = []
var leavings: [Int] = []
for _ in 0..<count {
  let times = readLine()!.split(separator: " ").map { Int($0)! }
  arrivals.append(times[0])
  leavings.append(times[1])
}
arrivals.sort()
leavings.sort()

var (arrived, left, most) = (0, 0, 0)
for second in 0...leavings.last! {
  while left < count && leavings[left] == second { left += 1 }
  while arrived < count && arrivals[arrived] == second { arrived += 1 }
  most = max(most, arrived - left)
}
print(most)
