class Solution {
  private var cables: [[(target: Int, duration: Int)]] = []
  private var distances: [Int] = []

  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    cables = Array(repeating: [], count: n + 1)
    distances = Array(repeating: .max, count: n + 1)
    for cable in times.sorted(by: { $0[2] < $1[2] }) { cables[cable[0]].append((cable[1], cable[2])) }
    receive(k, 0)
    let latest = distances.dropFirst().max()!
    return latest == .max ? -1 : latest
  }

  private func receive(_ computer: Int, _ time: Int) {
    if time >= distances[computer] { return }
    distances[computer] = time
    for (target, duration) in cables[computer] { receive(target, time + duration) }
  }
}
