class Solution {
public:
    int jump(vector<int>& nums) {
        int n = nums.size();
        vector<int> jumps(n, -1);
        queue<int> q;
        q.push(0);
        jumps[0] = 0;
        while (!q.empty()) {
            int i = q.front();
            q.pop();
            if (i == n - 1) return jumps[i];
            for (int next = i + 1; next <= min(i + nums[i], n - 1); next++) {
                if (jumps[next] >= 0) continue;
                jumps[next] = jumps[i] + 1;
                q.push(next);
            }
        }
        return -1;
    }
};
