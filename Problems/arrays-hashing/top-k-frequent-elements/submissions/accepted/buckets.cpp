class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> counts;
        for (int number : nums) counts[number]++;
        vector<vector<int>> buckets(nums.size() + 1);
        for (auto [number, count] : counts) buckets[count].push_back(number);
        vector<int> result;
        for (int count = nums.size(); result.size() < k; count--) {
            for (int number : buckets[count]) result.push_back(number);
        }
        return result;
    }
};
