// Those whom a visitor meets need not be in the room at the same time.
let count = Int(readLine()!)!
var arrivals: [Int] = []
var leavings: [Int] = []
for _ in 0..<count {
  let times = readLine()!.split(separator: " ").map { Int($0)! }
  arrivals.append(times[0])
  leavings.append(times[1])
}
let sortedArrivals = arrivals.sorted()
let sortedLeavings = leavings.sorted()

func countBelow(_ limit: Int, in times: [Int]) -> Int {
  var (low, high) = (0, times.count)
  while low < high {
    let middle = (low + high) / 2
    if times[middle] < limit { low = middle + 1 } else { high = middle }
  }
  return low
}

var most = 0
for (arrival, leaving) in zip(arrivals, leavings) {
  most = max(most, countBelow(leaving, in: sortedArrivals) - countBelow(arrival + 1, in: sortedLeavings))
}
print(most)
