// Of several changes in the same second only the last is kept.
let count = Int(readLine()!)!
var changes: [Int: Int] = [:]
for _ in 0..<count {
  let times = readLine()!.split(separator: " ").map { Int($0)! }
  changes[times[0]] = 1
  changes[times[1]] = -1
}

var here = 0
var most = 0
for (_, change) in changes.sorted(by: { $0.key < $1.key }) {
  here += change
  most = max(most, here)
}
print(most)
