// The way begins at city 0 instead of src.
class Solution {
  func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
    let unreached = 10_000_000
    var prices = Array(repeating: unreached, count: n)
    prices[0] = 0
    for _ in 0...k {
      let before = prices
      for flight in flights {
        prices[flight[1]] = min(prices[flight[1]], before[flight[0]] + flight[2])
      }
    }
    return prices[dst] < unreached ? prices[dst] : -1
  }
}
