class Solution {
  private struct Way: Comparable {
    let price: Int
    let city: Int
    let flights: Int

    static func < (one: Way, other: Way) -> Bool { one.price < other.price }
  }

  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    var leaving = [[(Int, Int)]](repeating: [], count: n)
    for flight in flights { leaving[flight[0]].append((flight[1], flight[2])) }
    var fewest = [Int](repeating: .max, count: n)
    var ways: Heap = [Way(price: 0, city: src, flights: 0)]
    while let way = ways.popMin() {
      if way.city == dst { return way.price }
      guard way.flights <= k, way.flights < fewest[way.city] else { continue }
      fewest[way.city] = way.flights
      for (city, price) in leaving[way.city] {
        ways.insert(Way(price: way.price + price, city: city, flights: way.flights + 1))
      }
    }
    return -1
  }
}
