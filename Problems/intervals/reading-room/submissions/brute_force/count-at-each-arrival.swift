// The room is fullest at some arrival: count the visitors at each of them.
let count = Int(readLine()!)!
let visitors = (0..<count).map { _ in readLine()!.split(separator: " ").map { Int($0)! } }
var most = 0
for visitor in visitors {
  most = max(most, visitors.filter { $0[0] <= visitor[0] && visitor[0] < $0[1] }.count)
}
print(most)
