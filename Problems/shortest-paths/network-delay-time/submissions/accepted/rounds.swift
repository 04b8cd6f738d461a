class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    let unreached = 10_000
    var distances = Array(repeating: unreached, count: n + 1)
    distances[0] = 0
    distances[k] = 0
    for _ in 1..<n {
      for cable in times {
        distances[cable[1]] = min(distances[cable[1]], distances[cable[0]] + cable[2])
      }
    }
    let latest = distances.max() ?? 0
    return latest < unreached ? latest : -1
  }
}
