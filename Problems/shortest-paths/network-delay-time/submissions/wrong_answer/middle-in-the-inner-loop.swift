// Floyd-Warshall with the loops in the wrong order: the computer between has to be the outermost.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    let unreached = 1_000_000
    var distances = Array(repeating: Array(repeating: unreached, count: n), count: n)
    for cable in times { distances[cable[0] - 1][cable[1] - 1] = cable[2] }
    for from in 0..<n {
      distances[from][from] = 0
      for to in 0..<n {
        for between in 0..<n {
          distances[from][to] = min(distances[from][to], distances[from][between] + distances[between][to])
        }
      }
    }
    let latest = distances[k - 1].max()!
    return latest >= unreached ? -1 : latest
  }
}
