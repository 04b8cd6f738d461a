// Flights lead to the cities 0 to n - 1, not 1 to n.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    var leaving: [Int: [(Int, Int)]] = [:]
    for city in 1...n { leaving[city] = [] }
    for flight in flights { leaving[flight[0]]!.append((flight[1], flight[2])) }
    var prices: [Int: Int] = [src: 0]
    for _ in 0...k {
      for (city, price) in prices {
        for (target, more) in leaving[city]! { prices[target] = min(prices[target] ?? .max, price + more) }
      }
    }
    return prices[dst] ?? -1
  }
}
