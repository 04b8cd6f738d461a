class Solution {
    func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
        // Build the graph: [from: [to: time]]
        var graph = [Int: [Int: Int]]()
        for time in times {
            graph[time[0], default: [:]][time[1]] = time[2]
        }

        var dist = [Int](repeating: Int.max, count: n + 1)
        var visited = [Bool](repeating: false, count: n + 1)
        dist[k] = 0

        for _ in 1...n {
            // Find the closest node that has not been visited yet
            var node = -1
            for i in 1...n {
                if !visited[i] && (node == -1 || dist[i] < dist[node]) {
                    node = i
                }
            }
            if dist[node] == Int.max { return -1 }
            visited[node] = true
            for (next, time) in graph[node] ?? [:] {
                dist[next] = min(dist[next], dist[node] + time)
            }
        }
        return dist[1...n].max()!
    }
}
