// Compares every visitor with every other.
let count = Int(readLine()!)!
var arrivals: [Int] = []
var leavings: [Int] = []
for _ in 0..<count {
  let times = readLine()!.split(separator: " ").map { Int($0)! }
  arrivals.append(times[0])
  leavings.append(times[1])
}

var most = 0
for first in 0..<count {
  var here = 0
  for second in 0..<count where arrivals[second] <= arrivals[first] && arrivals[first] < leavings[second] {
    here += 1
  }
  most = max(most, here)
}
print(most)
