class Solution {
public:
    int removeDuplicates(vector<int>& nums) {
        vector<int> unique;
        for (int number : nums)
            if (find(unique.begin(), unique.end(), number) == unique.end()) unique.push_back(number);
        nums = unique;
        return unique.size();
    }
};
