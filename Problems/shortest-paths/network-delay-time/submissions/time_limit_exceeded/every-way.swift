// All ways that visit no computer twice are tried.
class Solution {
  private var cables: [Int: [[Int]]] = [:]
  private var received: [Int: Int] = [:]
  private var isOnTheWay: [Bool] = []

  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    cables = Dictionary(grouping: times) { $0[0] }
    received = [:]
    isOnTheWay = Array(repeating: false, count: n + 1)
    receive(k, 0)
    return received.count == n ? received.values.max()! : -1
  }

  private func receive(_ computer: Int, _ time: Int) {
    received[computer] = min(time, received[computer] ?? time)
    isOnTheWay[computer] = true
    for cable in cables[computer] ?? [] where !isOnTheWay[cable[1]] { receive(cable[1], time + cable[2]) }
    isOnTheWay[computer] = false
  }
}
