// The map is global, so the counts of earlier calls are still there.
unordered_map<int, int> counts;

class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        for (int number : nums) counts[number]++;
        vector<pair<int, int>> order;
        for (auto [number, count] : counts) order.push_back({count, number});
        sort(order.rbegin(), order.rend());
        vector<int> result;
        for (int i = 0; i < k; i++) result.push_back(order[i].second);
        return result;
    }
};
