// Prunes what cannot beat the best choice so far: no help where there is no choice at all.
class Solution {
  func coinChange(_ coins: [Int], _ amount: Int) -> Int {
    let coins = coins.sorted(by: >)
    var best = Int.max

    func search(_ rest: Int, _ first: Int, _ count: Int) {
      if rest == 0 {
        best = min(best, count)
        return
      }
      if first == coins.count { return }
      for taken in stride(from: rest / coins[first], through: 0, by: -1) where count + taken < best {
        search(rest - taken * coins[first], first + 1, count + taken)
      }
    }

    search(amount, 0, 0)
    return best == .max ? -1 : best
  }
}
