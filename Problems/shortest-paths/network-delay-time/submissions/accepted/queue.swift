class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    let cables = Dictionary(grouping: times) { $0[0] }
    var distances = [k: 0]
    var queue = [k]
    while !queue.isEmpty {
      let computer = queue.removeFirst()
      for cable in cables[computer, default: []] {
        let time = distances[computer]! + cable[2]
        if time < distances[cable[1], default: .max] {
          distances[cable[1]] = time
          queue.append(cable[1])
        }
      }
    }
    return distances.count == n ? distances.values.max()! : -1
  }
}
