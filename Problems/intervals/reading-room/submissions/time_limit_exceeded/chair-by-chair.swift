// Looks at one chair after the other for a free one: as slow as there are chairs.
let count = Int(readLine()!)!
let visitors = (0..<count)
  .map { _ in readLine()!.split(separator: " ").map { Int($0)! } }
  .sorted { $0[0] < $1[0] }
var freeFrom: [Int] = []
for visitor in visitors {
  if let chair = freeFrom.firstIndex(where: { $0 <= visitor[0] }) {
    freeFrom[chair] = visitor[1]
  } else {
    freeFrom.append(visitor[1])
  }
}
print(freeFrom.count)
