class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    let leaving = Dictionary(grouping: flights) { $0[0] }
    var cheapest = [src: 0]
    var level = [src: 0]
    var stops = -1
    while stops < k && !level.isEmpty {
      var next: [Int: Int] = [:]
      for (city, price) in level {
        for flight in leaving[city] ?? [] {
          let total = price + flight[2]
          if total < cheapest[flight[1], default: .max] {
            cheapest[flight[1]] = total
            next[flight[1]] = total
          }
        }
      }
      level = next
      stops += 1
    }
    return cheapest[dst] ?? -1
  }
}
