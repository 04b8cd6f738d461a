// A hash table has an order of its own.
class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        unordered_set<int> numbers(nums.begin(), nums.end());
        nums.assign(numbers.begin(), numbers.end());
        return nums.size();
    }
};
