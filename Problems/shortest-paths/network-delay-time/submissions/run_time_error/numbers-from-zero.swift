// The numbers of the computers end with n, the indices with n - 1.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    var graph = Array(repeating: [(target: Int, duration: Int)](), count: n)
    for cable in times { graph[cable[0]].append((cable[1], cable[2])) }
    var distances = Array(repeating: Int.max, count: n)
    distances[k] = 0
    var queue = [k]
    while !queue.isEmpty {
      let computer = queue.removeFirst()
      for (target, duration) in graph[computer] where distances[computer] + duration < distances[target] {
        distances[target] = distances[computer] + duration
        queue.append(target)
      }
    }
    let latest = distances.max()!
    return latest == .max ? -1 : latest
  }
}
