// One round over all cables is enough only if they happen to be in the right order.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    var distances = Array(repeating: 1_000_000, count: n + 1)
    distances[0] = 0
    distances[k] = 0
    for cable in times {
      distances[cable[1]] = min(distances[cable[1]], distances[cable[0]] + cable[2])
    }
    let latest = distances.max()!
    return latest < 1_000_000 ? latest : -1
  }
}
