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

var left = 0
var most = 0
for (arrived, time) in arrivals.enumerated() {
  while leavings[left] <= time { left += 1 }
  most = max(most, arrived + 1 - left)
}
print(most)
