// The heap compares the numbers, since they come first in the pairs.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        map<int, int> counts;
        for (int number : nums) counts[number]++;
        priority_queue<pair<int, int>> heap(counts.begin(), counts.end());
        vector<int> result;
        while (k--) {
            result.push_back(heap.top().first);
            heap.pop();
        }
        return result;
    }
};
