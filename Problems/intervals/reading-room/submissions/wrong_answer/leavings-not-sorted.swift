// Two pointers, but the leavings are in the order of the arrivals.
let count = Int(readLine()!)!
let visitors = (0..<count)
  .map { _ in readLine()!.split(separator: " ").map { Int($0)! } }
  .sorted { $0[0] < $1[0] }
var left = 0
var most = 0
for (arrived, visitor) in visitors.enumerated() {
  while visitors[left][1] <= visitor[0] { left += 1 }
  most = max(most, arrived + 1 - left)
}
print(most)
