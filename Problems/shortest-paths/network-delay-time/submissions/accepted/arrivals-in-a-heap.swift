class Solution {
  struct Arrival: Comparable {
    let time: Int
    let computer: Int

    static func < (one: Arrival, other: Arrival) -> Bool { one.time < other.time }
  }

  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    var cables = Array(repeating: [(target: Int, duration: Int)](), count: n + 1)
    for cable in times { cables[cable[0]].append((cable[1], cable[2])) }
    var received: Set<Int> = []
    var arrivals: Heap = [Arrival(time: 0, computer: k)]
    while let arrival = arrivals.popMin() {
      guard received.insert(arrival.computer).inserted else { continue }
      if received.count == n { return arrival.time }
      for (target, duration) in cables[arrival.computer] where !received.contains(target) {
        arrivals.insert(Arrival(time: arrival.time + duration, computer: target))
      }
    }
    return -1
  }
}
