// In a matrix where 0 stands for no cable, those of zero milliseconds are lost.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    var durations = Array(repeating: Array(repeating: 0, count: n + 1), count: n + 1)
    for cable in times { durations[cable[0]][cable[1]] = cable[2] }
    var received = [k: 0]
    var isChanging = true
    while isChanging {
      isChanging = false
      for (source, time) in received {
        for target in 1...n where durations[source][target] > 0 {
          if time + durations[source][target] < received[target, default: .max] {
            received[target] = time + durations[source][target]
            isChanging = true
          }
        }
      }
    }
    return received.count == n ? received.values.max()! : -1
  }
}
