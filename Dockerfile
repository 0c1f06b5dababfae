# One image for every part of Interlink; MODE chooses which (see docker-compose.yml). On its own it is
# the whole product with an embedded PostgreSQL in /data.

FROM node:26-bookworm-slim AS build
WORKDIR /interlink
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:26-bookworm-slim AS packages
WORKDIR /interlink
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:26-bookworm-slim
WORKDIR /interlink
ENV NODE_ENV=production DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=packages /interlink/node_modules node_modules
COPY --from=build /interlink/build build
COPY package.json LICENSE ./
COPY schema schema
COPY collab-server collab-server
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
	CMD ["node", "-e", "fetch('http://localhost:3000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1: no npm and no shell stands between it and SIGTERM.
CMD ["node", "collab-server/main.ts"]
