// The cables are used from their targets to their sources.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    let unreached = 1_000_000
    var graph = Array(repeating: [(target: Int, duration: Int)](), count: n + 1)
    for cable in times { graph[cable[1]].append((cable[0], cable[2])) }
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
    let latest = distances[1...n].max()!
    return latest == unreached ? -1 : latest
  }
}
