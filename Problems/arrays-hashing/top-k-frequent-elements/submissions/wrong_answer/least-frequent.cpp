// The heap throws the most frequent number out instead of the least frequent one.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> counts;
        for (int number : nums) counts[number]++;
        priority_queue<pair<int, int>> heap;
        for (auto [number, count] : counts) {
            heap.push({count, number});
            if (heap.size() > k) heap.pop();
        }
        vector<int> result;
        for (; !heap.empty(); heap.pop()) result.push_back(heap.top().second);
        return result;
    }
};
