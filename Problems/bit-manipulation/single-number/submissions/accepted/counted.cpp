class Solution {
public:
    int singleNumber(vector<int>& nums) {
        map<int, int> count;
        for (auto number : nums) count[number]++;
        for (auto [number, times] : count)
            if (times == 1) return number;
        return 0;
    }
};
